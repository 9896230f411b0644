/// One face that bytes from outside come in at, and what must hold for it whatever the bytes are.
///
/// It is a plain function, so that a coverage-guided fuzzer can drive it as well as the ordinary tests, which replay
/// the corpus through it.
package struct FuzzTarget: Sendable {
    /// Names its folder in `Corpus/` and stands on the fuzzer's command line.
    package let name: String
    /// Longer inputs find nothing that shorter ones do not, and are slower.
    package let bytesMax: Int
    /// Throws `BrokenProperty` when something does not hold; everything else it must not throw at all.
    package let run: @Sendable (FuzzInput) throws -> Void

    package init(_ name: String, bytesMax: Int = 4096, _ run: @escaping @Sendable (FuzzInput) throws -> Void) {
        self.name = name
        self.bytesMax = bytesMax
        self.run = run
    }
}

/// What a target saw that must not be.
package struct BrokenProperty: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// Throws unless the condition holds.
package func require(_ condition: Bool, _ what: @autoclosure () -> String) throws(BrokenProperty) {
    guard condition else { throw BrokenProperty(what()) }
}
