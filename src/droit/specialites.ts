/** À quelle famille de règles une spécialité appartient, tous régimes confondus. */
export interface Specialite {
  readonly libelle: string;
  /** Le test de 20 % d'actes techniques (CCAM) la vise-t-il, et sur quelle foi ? */
  readonly chirurgicale?: 'chirurgien' | 'orl-ou-gynecologue';
}

export const SPECIALITES = {
  'medecine-generale': { libelle: 'Médecine générale' },
  pediatrie: { libelle: 'Pédiatrie' },
  allergologie: { libelle: 'Allergologie' },
  'anatomo-cytopathologie': { libelle: 'Anatomie et cytologie pathologiques' },
  'anesthesie-reanimation': { libelle: 'Anesthésie-réanimation' },
  'biologie-medicale': { libelle: 'Biologie médicale' },
  cardiologie: { libelle: 'Cardiologie et maladies vasculaires' },
  'chirurgie-generale': { libelle: 'Chirurgie générale', chirurgicale: 'chirurgien' },
  'chirurgie-infantile': { libelle: 'Chirurgie infantile', chirurgicale: 'chirurgien' },
  'chirurgie-maxillo-faciale': { libelle: 'Chirurgie maxillo-faciale', chirurgicale: 'chirurgien' },
  'chirurgie-orale': { libelle: 'Chirurgie orale', chirurgicale: 'chirurgien' },
  'chirurgie-orthopedique': { libelle: 'Chirurgie orthopédique et traumatologique', chirurgicale: 'chirurgien' },
  'chirurgie-plastique': { libelle: 'Chirurgie plastique et reconstructrice', chirurgicale: 'chirurgien' },
  'chirurgie-thoracique': { libelle: 'Chirurgie thoracique et cardiovasculaire', chirurgicale: 'chirurgien' },
  'chirurgie-urologique': { libelle: 'Chirurgie urologique', chirurgicale: 'chirurgien' },
  'chirurgie-vasculaire': { libelle: 'Chirurgie vasculaire', chirurgicale: 'chirurgien' },
  'chirurgie-viscerale': { libelle: 'Chirurgie viscérale et digestive', chirurgicale: 'chirurgien' },
  dermatologie: { libelle: 'Dermatologie et vénéréologie' },
  endocrinologie: { libelle: 'Endocrinologie, diabétologie, nutrition' },
  'gastro-enterologie': { libelle: 'Hépato-gastro-entérologie' },
  'genetique-medicale': { libelle: 'Génétique médicale' },
  geriatrie: { libelle: 'Gériatrie' },
  'gynecologie-medicale': { libelle: 'Gynécologie médicale', chirurgicale: 'orl-ou-gynecologue' },
  'gynecologie-obstetrique': { libelle: 'Gynécologie-obstétrique', chirurgicale: 'orl-ou-gynecologue' },
  hematologie: { libelle: 'Hématologie' },
  'maladies-infectieuses': { libelle: 'Maladies infectieuses et tropicales' },
  'medecine-interne': { libelle: 'Médecine interne' },
  'medecine-intensive': { libelle: 'Médecine intensive-réanimation' },
  'medecine-nucleaire': { libelle: 'Médecine nucléaire' },
  'medecine-physique': { libelle: 'Médecine physique et de réadaptation' },
  'medecine-urgence': { libelle: "Médecine d'urgence" },
  'medecine-vasculaire': { libelle: 'Médecine vasculaire (angiologie)' },
  nephrologie: { libelle: 'Néphrologie' },
  neurochirurgie: { libelle: 'Neurochirurgie', chirurgicale: 'chirurgien' },
  neurologie: { libelle: 'Neurologie' },
  oncologie: { libelle: 'Oncologie médicale' },
  ophtalmologie: { libelle: 'Ophtalmologie' },
  orl: { libelle: 'Oto-rhino-laryngologie', chirurgicale: 'orl-ou-gynecologue' },
  pneumologie: { libelle: 'Pneumologie' },
  psychiatrie: { libelle: 'Psychiatrie' },
  'psychiatrie-enfant': { libelle: "Psychiatrie de l'enfant et de l'adolescent" },
  radiologie: { libelle: 'Radiologie et imagerie médicale' },
  radiotherapie: { libelle: 'Radiothérapie (oncologie radiothérapique)' },
  rhumatologie: { libelle: 'Rhumatologie' },
  'sante-publique': { libelle: 'Santé publique' },
  stomatologie: { libelle: 'Stomatologie' },
} as const satisfies Record<string, Specialite>;

export type CodeSpecialite = keyof typeof SPECIALITES;
export const CODES_SPECIALITES = Object.keys(SPECIALITES) as readonly CodeSpecialite[];

export const specialite = (code: CodeSpecialite): Specialite => SPECIALITES[code];
