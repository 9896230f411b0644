internal import PlatformCore
internal import Synchronization

/// Counts uploads that are being read, so that slow ones hold bounded memory and nobody takes all of it; safe on any
/// thread.
final class UploadSeats: Sendable {
    /// Uploads at once, and of one app; each holds up to a part in memory.
    static let countMax = 256
    static let perTenantMax = 64

    private let taken = Mutex<[TenantNumber: Int]>([:])

    /// Does something with a seat; throws where none is free.
    func withSeat<Value>(of tenant: TenantNumber, _ body: () async throws -> Value) async throws -> Value {
        let isTaken = taken.withLock { taken in
            let own = taken[tenant, default: 0]
            guard own < Self.perTenantMax, taken.values.reduce(0, +) < Self.countMax else { return false }
            taken[tenant] = own + 1
            return true
        }
        guard isTaken else {
            throw ServerAPIError(.busy, "Too many files are being uploaded.", retryAfter: .seconds(1))
        }
        defer {
            taken.withLock { taken in
                let left = taken[tenant, default: 0] - 1
                taken[tenant] = left > 0 ? left : nil
            }
        }
        return try await body()
    }
}
