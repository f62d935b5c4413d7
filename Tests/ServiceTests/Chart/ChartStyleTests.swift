import Foundation
import Testing

@testable import Service

@Suite struct ChartStyleTests {
  /// WCAG 2.1, 1.4.11: what has to be seen of a picture stands out by 3 to 1.
  @Test func everyColorStandsOut() {
    #expect(ChartStyle.colors.count > 4)
    for color in ChartStyle.colors {
      #expect(contrast(color.light, "#ffffff") >= 3, "\(color)")
      #expect(contrast(color.dark, "#16181b") >= 3, "\(color)")
    }
    #expect(ChartStyle.sheet.contains(".ground { fill: #ffffff; }"))
    #expect(ChartStyle.sheet.contains(".ground { fill: #16181b; }"))
  }

  /// Without color, dashes and markers tell lines apart.
  @Test func everySeriesHasItsOwnDashAndMarker() {
    let styles = ChartStyle.colors.indices.map(SeriesStyle.init)
    #expect(Set(styles.map { $0.dash ?? "solid" }).count == styles.count)
    #expect(Set(styles.map(\.marker)).count == styles.count)
    #expect(Set(styles.map(\.name)).count == styles.count)
  }

  /// Contrast as WCAG 2.1 defines it.
  private func contrast(_ one: String, _ other: String) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double((number >> shift) & 0xFF) / 255
      guard value > 0.04045 else { return value / 12.92 }
      return pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
