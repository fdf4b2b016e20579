/** The name of a good within a sentence; an abbreviation, like AYUSH, keeps its capitals. */
export const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
