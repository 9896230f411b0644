/// The data centre a client believes it talks to; everything it is told of data centres must agree with it.
package struct DataCentre: Hashable, Sendable {
    /// What the client wrote: negative for media, 10,000 more in test mode.
    package let code: Int32

    /// `nil` where the code names none of the data centres that clients know.
    package init?(code: Int32) {
        guard code != .min, Self.numbers.contains(abs(code) % Self.testOffset), abs(code) < 2 * Self.testOffset else {
            return nil
        }
        self.code = code
    }

    /// Where clients start that say nothing.
    package static let usual = DataCentre(known: 2)

    /// From 1 to 5: `this_dc` of the configuration, `dc_id` of files.
    package var number: Int32 { abs(code) % Self.testOffset }
    package var isTest: Bool { abs(code) >= Self.testOffset }

    private static let numbers: ClosedRange<Int32> = 1...5
    private static let testOffset: Int32 = 10_000

    private init(known code: Int32) {
        self.code = code
    }
}
