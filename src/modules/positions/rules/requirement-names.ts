const names =
  'haridus(?:tase|nõuded)?(?: ja \\p{L}+)?|erialane ettevalmistus|eriala|kvalifikatsioon|(?:töö|juhtimis|ameti|eri|teenistus|varasem )\\p{L}*kogemus|kogemus|keel(?:te|e)?oskus|keeled|(?:arvuti|it|info|digi)\\p{L}*(?: ?kasuta\\p{L}+)?[ -]?(?:oskus(?:ed)?|pädevus(?:ed)?)|teadmised(?: ja oskused)?|oskused|isikuomadused|täiendkoolitus|juhiload|juhiluba|muud? (?:nõuded|oskused|nõue)|lisanõuded'
const alone = new RegExp(`^(?:${names})(?: \\([^)]*\\))?:?$`, 'iu')
const withText = new RegExp(`^((?:${names}))\\s*(?:[–—:-]\\s*|\\s)(?!(?:ja|ning|või)\\s)(\\S.*)$`, 'iu')

export const isRequirementName = (text: string): boolean => alone.test(text)

/** "Haridus – kõrgharidus" into name and text, also without a sign between them. */
export const splitRequirement = (text: string): { readonly name: string; readonly text: string } | null => {
  const [, name = '', rest = ''] = withText.exec(text) ?? []
  return name ? { name, text: rest } : null
}
