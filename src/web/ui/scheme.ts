import { useMantineColorScheme } from '@mantine/core'

type Scheme = 'auto' | 'light' | 'dark'

/** Light, dark or as the device says; kept by the browser. */
export function useScheme(): [Scheme, (scheme: Scheme) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
