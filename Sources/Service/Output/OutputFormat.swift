/// How an answer is written.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text, jsonl, json, csv, md, grep
}
