internal import Newsletter

extension [Listing.File] {
  /// Stretches of about so many bytes.
  func slices(ofBytes limit: Int) -> [ArraySlice<Listing.File>] {
    var slices: [ArraySlice<Listing.File>] = []
    var start = 0
    var bytes = 0
    for index in indices {
      bytes += self[index].size
      if bytes >= limit || index == count - 1 {
        slices.append(self[start...index])
        start = index + 1
        bytes = 0
      }
    }
    return slices
  }
}
