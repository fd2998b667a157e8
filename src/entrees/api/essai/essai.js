// La page d'essai : envoie le document à l'API de Tandem et montre ce qu'elle répond. Rien n'est gardé.

const formulaire = document.querySelector('#essai');
const zone = document.querySelector('#document');
const etat = document.querySelector('#etat');
const reponse = document.querySelector('#reponse');
const lien = document.querySelector('#fichier');
const commandes = [...document.querySelectorAll('input[name=commande]')];

const commandeChoisie = () => commandes.find(({ checked }) => checked);
const estUnExemple = (texte) => commandes.some(({ dataset }) => dataset.exemple === texte);

const montrer = (phrase, issue, corps) => {
  etat.textContent = phrase;
  etat.dataset.issue = issue;
  reponse.hidden = corps === undefined;
  reponse.textContent = corps ?? '';
  URL.revokeObjectURL(lien.href);
  lien.hidden = true;
  lien.removeAttribute('href');
};

/** Le fichier reste dans la page jusqu'à la demande suivante ; la personne seule l'enregistre. */
const proposer = (statut, fichier, nom) => {
  montrer(`${statut}, voici le fichier : ${nom}, ${Math.ceil(fichier.size / 1000)}\u00a0ko.`, 'oui');
  lien.href = URL.createObjectURL(fichier);
  lien.download = nom;
  lien.hidden = false;
};

const estDuJson = (recue) => recue.headers.get('content-type').includes('json');

let envoi = new AbortController();

/** Un nouvel envoi abandonne le précédent : la réponse montrée est toujours celle du dernier document. */
const envoyer = async () => {
  envoi.abort();
  envoi = new AbortController();
  const { signal } = envoi;
  const demande = commandeChoisie().value;
  montrer('Envoi…', 'attente');
  try {
    const recue = await fetch(`/api/${demande}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: zone.value,
      signal,
    });
    if (!estDuJson(recue)) {
      proposer(recue.status, await recue.blob(), demande.split('/').at(-1));
      return;
    }
    const corps = await recue.json();
    const phrase = recue.ok ? `${recue.status}, voici la réponse.` : `${recue.status}, ${corps.title.toLowerCase()}.`;
    montrer(phrase, recue.ok ? 'oui' : 'non', JSON.stringify(corps, null, 2));
  } catch {
    if (!signal.aborted) montrer('Tandem ne répond pas. Relancez ./tandem, puis renvoyez.', 'non');
  }
};

const remettre = () => {
  zone.value = commandeChoisie().dataset.exemple;
};

formulaire.addEventListener('submit', (evenement) => {
  evenement.preventDefault();
  void envoyer();
});
formulaire.addEventListener('change', ({ target }) => {
  // Un document que la personne a écrit ne disparaît pas parce qu'elle change de commande.
  if (target.name === 'commande' && estUnExemple(zone.value)) remettre();
});
document.querySelector('#remettre').addEventListener('click', remettre);
