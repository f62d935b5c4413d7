import Newsletter

/// 2024-03-01: what the tests count dates from.
let testDay = Day(number: 19_783)
