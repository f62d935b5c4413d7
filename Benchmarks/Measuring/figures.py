"""How figures are computed and written in reports."""


def share(part, whole):
    return f"{part}/{whole} ({100 * part / whole if whole else 100:.1f} %)"


def percentile(values, fraction):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * fraction))]


def spread(milliseconds):
    at = lambda fraction: percentile(milliseconds, fraction)
    return f"p50 {at(0.5):.2f} ms, p99 {at(0.99):.2f} ms, max {at(1):.2f} ms"
