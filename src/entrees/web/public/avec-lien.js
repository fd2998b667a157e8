// Un lien porte une simulation : la première vue, qui est sans réponse, ne se montre pas.
if (location.hash.startsWith('#v=')) document.documentElement.classList.add('avec-lien');
