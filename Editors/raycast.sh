#!/bin/sh
# @raycast.schemaVersion 1
# @raycast.title Search newsletters
# @raycast.mode fullOutput
# @raycast.packageName Fundstelle
# @raycast.argument1 { "type": "text", "placeholder": "Forscher*innen since:2024" }
# $FUNDSTELLE_ARCHIVE is the archive; set it here where Raycast does not know it:
# export FUNDSTELLE_ARCHIVE="$HOME/Newsletter"
# 1 says that no passage holds all words, which is no failure.
fundstelle search --limit 9 -- "$1" || [ $? -eq 1 ]
