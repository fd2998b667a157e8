# shellcheck shell=bash disable=SC2154
# Lu par ./tandem et ./verifier, qui ont posé « racine ». Écrit pour bash 3.2 (macOS) ; ne parle que sur stderr.

dire() { printf '%s\n' "$*" >&2; }

verifier_node() {
  local chemin temoin vu=
  if ! chemin=$(type -P node); then
    dire "Node.js est introuvable. Installez la version 20.19 ou une plus récente (https://nodejs.org), puis relancez."
    return 1
  fi
  # Demander sa version à node coûte 40 ms : on ne le refait que si le programme trouvé a changé.
  temoin=$racine/node_modules/.node-verifie
  if [ -f "$temoin" ] && [ ! "$chemin" -nt "$temoin" ]; then IFS= read -r vu <"$temoin" || true; fi
  if [ "$vu" = "$chemin" ]; then return 0; fi
  if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' </dev/null; then
    dire "Tandem demande Node.js 20.19 ou une version plus récente ; $chemin est en $(node --version </dev/null)."
    dire "Installez-en une (https://nodejs.org, ou « nvm install » dans le dossier de Tandem), puis relancez."
    return 1
  fi
  if [ -d "$racine/node_modules" ]; then printf '%s\n' "$chemin" 2>/dev/null >"$temoin" || true; fi
}

installation_a_faire() {
  local fait=$racine/node_modules/.package-lock.json # npm l'écrit en dernier
  [ ! -f "$fait" ] || [ "$racine/package-lock.json" -nt "$fait" ]
}

construction_a_faire() {
  local empreinte=$racine/dist/.empreinte
  [ ! -f "$empreinte" ] || [ -n "$(find "$racine/src" "$racine/package.json" "$racine/package-lock.json" \
    "$racine/outils/construire.mjs" -newer "$empreinte" -print -quit)" ]
}

installer() {
  installation_a_faire || return 0
  if ! type -P npm >/dev/null; then
    dire "npm est introuvable (sous Debian et Ubuntu, il est dans le paquet « npm »). Installez-le, puis relancez."
    return 1
  fi
  dire 'Installation des dépendances…'
  # --include=dev : la construction en a besoin, même quand NODE_ENV vaut « production ».
  if ! (cd "$racine" && npm ci --include=dev --no-audit --no-fund --loglevel=error </dev/null >&2); then
    dire "L'installation a échoué. Vérifiez l'accès au registre npm, puis relancez, ou tapez « npm ci » pour le détail."
    return 1
  fi
  touch "$racine/node_modules/.package-lock.json"
}

construire() {
  construction_a_faire || return 0
  dire 'Construction…'
  node "$racine/outils/construire.mjs" </dev/null >&2
}

# Le verrou est un dossier : mkdir réussit pour un seul. Il contient le numéro du processus qui le tient.
prendre_verrou() {
  local verrou=$racine/.verrou pid tours=0
  until mkdir "$verrou" 2>/dev/null; do
    if [ ! -w "$racine" ]; then dire "Le dossier de Tandem n'est pas accessible en écriture : $racine"; return 1; fi
    pid=$(cat "$verrou/pid" 2>/dev/null) || pid=
    # Sans numéro au bout de 5 s, ou avec celui d'un processus mort, le verrou est abandonné.
    if { [ -n "$pid" ] && ! kill -0 "$pid" 2>/dev/null; } || { [ -z "$pid" ] && [ $tours -ge 25 ]; }; then
      casser_verrou "$verrou" "$pid"
    elif [ $tours -ge 3000 ]; then
      dire "Le verrou $verrou est tenu depuis plus de dix minutes (processus ${pid:-inconnu}). Supprimez-le, puis relancez."
      return 1
    fi
    if [ $tours -eq 10 ]; then dire "Un autre Tandem prépare ce dossier (processus ${pid:-inconnu}) ; attente…"; fi
    tours=$((tours + 1))
    sleep 0.2
  done
  printf '%s\n' $$ >"$verrou/pid"
  trap 'rm -rf "$racine/.verrou"' EXIT
  trap 'exit 130' INT TERM HUP
}

# Deux processus peuvent juger abandonné le même verrou : un second mkdir fait que le plus lent relit avant d'effacer.
casser_verrou() {
  mkdir "$1.bris" 2>/dev/null || return 0
  if [ "$(cat "$1/pid" 2>/dev/null)" = "$2" ]; then rm -rf "$1"; fi
  rmdir "$1.bris"
}

# preparer installer            : dépendances seulement
# preparer installer construire : dépendances, puis dist/
preparer() {
  local etape a_faire=
  for etape in "$@"; do
    case $etape in
    installer) if installation_a_faire; then a_faire=1; fi ;;
    construire) if construction_a_faire; then a_faire=1; fi ;;
    esac
  done
  if [ -z "$a_faire" ]; then return 0; fi
  prendre_verrou || return 1
  for etape in "$@"; do "$etape" || return 1; done
  rm -rf "$racine/.verrou"
  trap - EXIT INT TERM HUP
}
