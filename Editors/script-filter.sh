#!/bin/sh
# For Alfred: a Script Filter with input as argv; the path of the issue is what the next step gets.
# $FUNDSTELLE_ARCHIVE, in the workflow's environment, is the archive.
fundstelle search --quiet --limit 9 --format json -- "$1" |
  jq -c '{items: [.hits[] | {
    title: .issue.title,
    subtitle: "\(.issue.date // "undated") · \(.passage.text)",
    arg: "\(env.FUNDSTELLE_ARCHIVE)/\(.issue.path)"
  }]}'
