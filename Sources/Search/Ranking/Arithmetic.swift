internal import Glibc

/// Natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

func exponential(_ exponent: Double) -> Double { exp(exponent) }

func powerOfTwo(_ exponent: Double) -> Double { exp2(exponent) }
