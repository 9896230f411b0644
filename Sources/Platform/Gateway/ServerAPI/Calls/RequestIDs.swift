internal import Synchronization

/// Names requests that come without a name: 32 hexadecimal digits, never the same twice.
final class RequestIDs: Sendable {
    /// Tells this process from others, so that logs of several can be read together.
    private let process: UInt64
    private let count = Atomic<UInt64>(0)

    init(process: UInt64) {
        self.process = process
    }

    func next() -> String {
        Self.hex(process) + Self.hex(count.wrappingAdd(1, ordering: .relaxed).newValue)
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
