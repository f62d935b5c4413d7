/// The version of all JSON output; fields may be added within it, never renamed or removed.
package enum SchemaVersion {
  package static let current = 1
}
