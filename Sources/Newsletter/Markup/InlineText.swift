/// A block's text as a reader sees it, with its links.
struct InlineText {
  var text: SourceText
  var links: [Link] = []
  /// Where each link's words stand in the text.
  var linkRanges: [Range<Int>] = []
  /// Whether the block is bold as a whole.
  var isBold = false
  /// Whether the block begins with an image, or stands under one: its words are no title.
  var isImage = false
  /// Where words stand that belong to a picture or a link but not into the text: a title, a caption.
  var captions: [[Stretch]] = []
}
