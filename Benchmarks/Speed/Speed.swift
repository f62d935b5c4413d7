@main struct Speed { static func main() {} }
