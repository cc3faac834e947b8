#!/bin/sh
# Builds or tests the workplace from its folder: web.sh build | test.
# npm installs only when the lock file changed and builds only when a source is newer than the last build.
set -eu

installed=node_modules/.installed-lock.json
built=dist/index.html

install() {
    if ! cmp -s package-lock.json "$installed"; then
        npm ci --no-audit --no-fund
        cp package-lock.json "$installed"
    fi
}

is_built() {
    [ -f "$built" ] && [ -z "$(find . \( -path ./node_modules -o -path ./dist \) -prune -o -type f -newer "$built" -print | head -n 1)" ]
}

case "${1:-}" in
    build)
        install
        is_built || npm run build
        ;;
    test)
        install
        npm test
        ;;
    *)
        echo "usage: web.sh build|test" >&2
        exit 2
        ;;
esac
