#!/usr/bin/env bash
# sign.sh FILE...: signs programs and installers in place with the office's own certificate, by osslsigncode.
#   LINLI_SIGN_CERT  the certificate with its chain (PEM)
#   LINLI_SIGN_KEY   its private key (PEM); LINLI_SIGN_PASS names a file with the key's password, if it has one
#   LINLI_SIGN_TSA   a time stamp server; without it a signature ends with the certificate
# Without LINLI_SIGN_CERT nothing is signed, and that is said.
set -euo pipefail
if [ -z "${LINLI_SIGN_CERT:-}" ]; then
    echo "Not signed (LINLI_SIGN_CERT is not set): $*"
    exit 0
fi
options=(-certs "$LINLI_SIGN_CERT" -key "${LINLI_SIGN_KEY:?LINLI_SIGN_KEY names the private key}" -h sha256 -n "邻里 Linli")
[ -z "${LINLI_SIGN_PASS:-}" ] || options+=(-readpass "$LINLI_SIGN_PASS")
[ -z "${LINLI_SIGN_TSA:-}" ] || options+=(-ts "$LINLI_SIGN_TSA")
for file in "$@"; do
    osslsigncode sign "${options[@]}" -in "$file" -out "$file.signed" >/dev/null
    mv "$file.signed" "$file"
    echo "Signed: $file"
done
