#!/bin/sh
# @raycast.schemaVersion 1
# @raycast.title Search newsletters
# @raycast.mode fullOutput
# @raycast.packageName Fundstelle
# @raycast.argument1 { "type": "text", "placeholder": "Forscher*innen since:2024" }
# $FUNDSTELLE_ARCHIVE is the archive; set it here where Raycast does not know it:
# export FUNDSTELLE_ARCHIVE="$HOME/Newsletter"
fundstelle search --limit 9 -- "$1"
