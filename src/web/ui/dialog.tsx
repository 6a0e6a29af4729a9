import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './dialog.module.css'

export interface DialogProps {
  opened: boolean
  close: () => void
  title: ReactNode
  /** Pixels. */
  width?: number
  children: ReactNode
  /** The buttons, the main one last. */
  foot?: ReactNode
}

/** A question or a small form over the page: takes the focus, gives it back, closes with Escape. */
export function Dialog({ opened, close, title, width = 520, children, foot }: DialogProps) {
  const w = useWords(texts)
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={width}
      centered
      radius={12}
      padding={20}
      transitionProps={{ duration: 120 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      closeButtonProps={{ 'aria-label': w.close, size: 36 }}
      classNames={{ title: css.title ?? '', body: css.body ?? '' }}
    >
      {children}
      {foot && <div className={css.foot}>{foot}</div>}
    </Modal>
  )
}
