@main struct Fundstelle { static func main() {} }
