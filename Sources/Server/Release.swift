/// What this build is.
enum Release {
    static let number = "0.1.0"

    static let description = "echoim \(number)"
}
