/** Le jour auquel le droit est tenu : rien de ce qui est publié après n'a été lu. */
export const DROIT_TENU_AU = '2026-11-22';
