package import PlatformCore

/// The app's sensitive words become other ones; answers how many there are.
package struct WordChange: Sendable {
    package var putting: [SensitiveWord]
    package var removing: [String]
    /// More words in all are refused.
    package var countMax: Int

    package init(putting: [SensitiveWord] = [], removing: [String] = [], countMax: Int) {
        self.putting = putting
        self.removing = removing
        self.countMax = countMax
    }
}
