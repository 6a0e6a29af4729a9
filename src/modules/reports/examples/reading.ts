import { emptyReading } from '../../positions/contract/reading.ts'

/** The shortest job description that can be saved. */
export const shortReading = {
  ...emptyReading,
  isJobDescription: true,
  title: 'AMETIJUHEND',
  general: { ...emptyReading.general, position: 'Koordinaator' },
  duties: [
    {
      no: '3.1',
      text: 'Vahetu juhi antud ülesannete täitmine.',
      results: ['Ülesanded on täidetud tähtaegselt.'],
    },
  ],
}
