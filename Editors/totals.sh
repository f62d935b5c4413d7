#!/bin/sh
# How many passages each query finds; the queries come on standard input, one a line, and one process answers them all.
#
#   printf '%s\n' Sora Gemini | Editors/totals.sh --archive Archive
jq -cR '{jsonrpc: "2.0", id: ., method: "search", params: {query: ., limit: 1}}' |
  fundstelle serve "$@" |
  jq -r '"\(.result.summary.total)\t\(.id)"'
