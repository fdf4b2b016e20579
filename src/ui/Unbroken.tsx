import styles from './Unbroken.module.css'

const WHOLE = /((?:USD )?\d[\d,.]*(?:–\d[\d,.]*)? (?:million|billion|Mt|kt|kg|t)\b|FY\d{4}-\d{2})/

/** A text in which no line ends between a number and its unit, or within a fiscal year. */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(WHOLE).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order
      <span key={i} className={styles.whole}>
        {part}
      </span>
    ),
  )
