/** The shortest job description that can be saved. */
export const shortReading = {
  isJobDescription: true,
  title: 'AMETIJUHEND',
  general: { position: 'Koordinaator', unit: '', manager: '', substitutedBy: [], substitutes: [] },
  purpose: '',
  duties: [
    {
      no: '3.1',
      text: 'Vahetu juhi antud ülesannete täitmine.',
      results: ['Ülesanded on täidetud tähtaegselt.'],
    },
  ],
  rights: [],
  responsibilities: [],
  tools: '',
  requirements: [],
  competences: [],
  additionalCompetences: [],
  review: '',
  signatures: { count: 0 },
  doubts: [],
  unpairedResults: [],
  elsewhere: [],
  refusal: null,
  annexes: [],
}
