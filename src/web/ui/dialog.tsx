import { Modal } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './dialog.module.css'

export interface DialogProps {
  opened: boolean
  close: () => void
  title: ReactNode
  /** Pixels. */
  width?: number
  /** A question about what another dialog is sending: it stands before that one. */
  above?: boolean
  children: ReactNode
  /** The buttons, the main one last. */
  foot?: ReactNode
}

/** A question or a small form over the page: takes the focus, gives it back, closes with Escape. */
export function Dialog({ opened, close, title, width = 520, above, children, foot }: DialogProps) {
  const w = useWords(texts)
  useFocusBack(opened)
  return (
    <Modal.Root
      opened={opened}
      onClose={close}
      size={width}
      centered
      radius={12}
      padding={20}
      {...(above && { zIndex: 250 })}
      transitionProps={{ duration: 120 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        {/* Not the header element of the library, which would be a second banner of the page. */}
        <div className={css.head}>
          <Modal.Title className={css.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={w.close} size={36} />
        </div>
        <Modal.Body className={css.body ?? ''}>
          {children}
          {foot && <div className={css.foot}>{foot}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Also a dialog that is taken off the page while it stands open gives the focus back. */
function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return
    const before = document.activeElement as HTMLElement | null
    return () => {
      setTimeout(() => document.activeElement === document.body && before?.isConnected && before.focus())
    }
  }, [opened])
}
