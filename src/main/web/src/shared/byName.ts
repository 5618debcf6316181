const DIGITS = '零一二三四五六七八九'

/** A Chinese number below a thousand, such as 二十三; NaN for anything else. */
function numberOf(word: string): number {
  let sum = 0
  let digit = 0
  for (const sign of word) {
    if (sign === '百') sum += (digit || 1) * 100
    else if (sign === '十') sum += (digit || 1) * 10
    else if (sign !== '零') {
      digit = DIGITS.indexOf(sign)
      continue
    }
    digit = 0
  }
  return sum + digit
}

const counted = (name: string) =>
  name.replace(/[零一二三四五六七八九十百]+/g, (word) => String(numberOf(word)).padStart(4, '0'))
const order = new Intl.Collator('zh', { numeric: true })

/** Sorts by name as people count: 第二 before 第三, 9 before 10. */
export const byName = <T extends { name?: string }>(all: T[]): T[] =>
  [...all].sort((a, b) => order.compare(counted(a.name ?? ''), counted(b.name ?? '')))
