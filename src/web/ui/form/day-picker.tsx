import { DatePicker, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/et'
import 'dayjs/locale/ru'
import '@mantine/dates/styles.layer.css'
import { useLocale, useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import css from './field.module.css'

interface DayPickerProps {
  value: string | undefined
  pick: (day: string) => void
  min?: string
  max?: string
}

/** A month to pick a day from; fetched when first opened. */
export function DayPicker({ value, pick, min, max }: DayPickerProps) {
  const locale = useLocale()
  const w = useWords(texts)
  const chosen = value && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
      <DatePicker
        value={chosen}
        {...(chosen && { defaultDate: chosen })}
        onChange={(day) => {
          if (day) pick(day)
        }}
        {...(min && { minDate: min })}
        {...(max && { maxDate: max })}
        classNames={{ day: css.day ?? '' }}
        ariaLabels={{ previousMonth: w.form.previousMonth, nextMonth: w.form.nextMonth }}
      />
    </DatesProvider>
  )
}
