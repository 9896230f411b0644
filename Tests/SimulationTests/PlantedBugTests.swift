internal import Simulation
internal import Testing

/// The simulation is worth what it finds: planted bugs, some for every clause, each seen within a few seeds.
///
/// `make mutants` plants all of them.
struct `Planted bugs` {
    @Test(arguments: [
        Mutant.ackBeforeSync, .clientIDIgnored, .hiddenLeftOut, .recallStaysUnread, .tenantsMixedUp, .eventLeftOut,
    ])
    func `are found`(mutant: Mutant) throws {
        let found = try Run.hunt(mutant)
        #expect(found?.violation != nil, "\(mutant.sentence)")
    }

    @Test func `break every clause`() {
        #expect(Set(Mutant.allCases.map(\.clause)) == Set(1...10))
    }
}
