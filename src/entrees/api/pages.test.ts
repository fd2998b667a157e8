import { describe, expect, it } from 'vitest';
import { ecrirePage } from './pages.ts';

describe('la page d’une phrase', () => {
  const page = ecrirePage('Un <titre>', 'Une "phrase" & rien', { programme: '9.9.9', droit: '1er mai 2030' });

  it('est en français, échappée, avec le pied de toutes les pages', () => {
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Un &lt;titre&gt;');
    expect(page).toContain('Une &quot;phrase&quot; &amp; rien');
    expect(page).toContain('Ce n’est pas un site de l’Assurance Maladie');
    expect(page).toContain('Droit tenu au 1er mai 2030');
    expect(page).toContain('Tandem 9.9.9');
  });
});
