internal import Glibc

/// Natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

func powerOfTwo(_ exponent: Double) -> Double { exp2(exponent) }
