// Un lien porte une simulation : la première vue, qui est sans réponse, ne se montre pas.
if (location.hash.startsWith('#v=')) document.documentElement.classList.add('avec-lien');

// Un script qui n'arrive pas laisse la première vue sans vie : elle le dit, une fois.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || document.getElementById('non-chargee') !== null) return;
    const dit = document.createElement('p');
    dit.id = 'non-chargee';
    dit.className = 'chargement';
    dit.setAttribute('role', 'alert');
    dit.textContent = 'La page n’a pas pu se charger en entier. Rechargez-la.';
    document.body.prepend(dit);
  },
  true,
);
