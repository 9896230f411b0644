internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import Synchronization
internal import TestSupport

/// A planted bug at work: it spoils what passes the product's seams, now and then.
///
/// The product knows nothing of it: all it takes are the protocols through which the simulation gives it a disk, a sink and
/// a way to the engines.
final class Mutation: Sendable {
    let mutant: Mutant
    private let generator: Mutex<SeededGenerator>
    /// Tenants whose links have heard something, for mixing them up.
    private let heard = Mutex<Set<TenantNumber>>([])
    /// Where the last page of events of each tenant ended.
    let pageEnds = Mutex<[TenantNumber: LSN]>([:])

    init(_ mutant: Mutant, seed: UInt64) {
        self.mutant = mutant
        generator = Mutex(SeededGenerator(seed: seed))
    }

    /// True once in so many times.
    func strikes(oneIn count: Int) -> Bool {
        generator.withLock { Int.random(in: 0..<count, using: &$0) } == 0
    }

    /// Some tenant that is not this one.
    func other(than tenant: TenantNumber) -> TenantNumber? {
        heard.withLock { heard in
            heard.insert(tenant)
            return heard.subtracting([tenant]).min()
        }
    }
}
