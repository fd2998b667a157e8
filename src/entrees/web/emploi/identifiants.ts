/** Le champ du salaire : les chiffres qui attendent un coût y mènent. */
export const ID_DU_SALAIRE = 'emploi-salaire';
