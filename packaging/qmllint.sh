#!/bin/sh
# Lints every QML file, no warning allowed. The argument is the folder of the Qt tools.
#
# qmllint cannot see types written in Python, so each module that registers some is described first: one
# Python file, one QML module, named by its QML_IMPORT_NAME.
set -eu
cd "$(dirname "$0")/.."
tools=$1
types=build/qml

rm -rf "$types"
for source in $(grep -l '^QML_IMPORT_NAME' app/counterseal/screens/*.py); do
    module=$(sed -n 's/^QML_IMPORT_NAME = "\(.*\)"/\1/p' "$source")
    folder=$types/$(echo "$module" | tr . /)
    mkdir -p "$folder"
    "$tools/pyside6-metaobjectdump" --quiet --out-file "$folder/types.json" "$source"
    "$tools/pyside6-qmltyperegistrar" --import-name "$module" --major-version 1 \
        --generate-qmltypes "$folder/module.qmltypes" -o "$folder/unused.cpp" "$folder/types.json"
    printf 'module %s\ntypeinfo module.qmltypes\n' "$module" >"$folder/qmldir"
done

find resources/qml -name '*.qml' -exec \
    "$tools/pyside6-qmllint" --max-warnings 0 -I "$types" -I resources/qml {} +
