import type { LocalText } from '../../../kernel/values/local-text.ts'
import type { OwnBuyer, OwnTopic } from '../contract/own-rule.ts'

/** What a row of the agency's own procurement rules says. */
export const ownRuleWords: Readonly<Record<OwnTopic, LocalText>> = {
  'buyer-kind': {
    et: 'hankija liik',
    en: 'kind of buyer',
    ru: 'вид заказчика',
  },
  'compare-from': {
    et: 'hindu võrreldakse alates summast',
    en: 'prices are compared from this sum',
    ru: 'цены сравниваются начиная с суммы',
  },
  'tenders-from': {
    et: 'pakkumused küsitakse kirjalikult alates summast',
    en: 'tenders are asked in writing from this sum',
    ru: 'предложения запрашиваются письменно начиная с суммы',
  },
  'tenders-count': {
    et: 'vähemalt nii mitmelt ettevõttelt küsitakse pakkumus',
    en: 'tenders are asked from at least so many',
    ru: 'предложения запрашиваются не менее чем у стольких предприятий',
  },
  'tenders-term': {
    et: 'pakkumuse tegemiseks antakse vähemalt',
    en: 'time to make a tender, at least',
    ru: 'на подготовку предложения даётся не менее',
  },
  'brief-from': {
    et: 'lähteülesanne on kohustuslik alates summast',
    en: 'a brief is obligatory from this sum',
    ru: 'техническое задание обязательно начиная с суммы',
  },
  'manager-from': {
    et: 'juhi nõusolek on vajalik alates summast',
    en: 'the manager consents from this sum',
    ru: 'согласие руководителя нужно начиная с суммы',
  },
  'head-from': {
    et: 'asutuse juhi nõusolek on vajalik alates summast',
    en: 'the head of the agency consents from this sum',
    ru: 'согласие руководителя учреждения нужно начиная с суммы',
  },
  'register-from': {
    et: 'väikeost tehakse riigihangete registris alates summast',
    en: 'a small purchase goes through the procurement register from this sum',
    ru: 'малая закупка проводится в регистре начиная с суммы',
  },
}

/** What the agency is as a buyer. */
export const ownBuyerWords: Readonly<Record<OwnBuyer, LocalText>> = {
  keskvalitsus: {
    et: 'asutus on keskvalitsuse hankija',
    en: 'the agency is a central authority',
    ru: 'учреждение – центральный орган',
  },
  muu_avalik: {
    et: 'asutus on muu avaliku sektori hankija',
    en: 'the agency is another public buyer',
    ru: 'учреждение – другой публичный заказчик',
  },
}
