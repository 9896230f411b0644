internal import Simulation
internal import Testing

/// The simulation is worth what it finds: planted bugs, one for nearly every clause, each seen within a few seeds.
///
/// `make mutants` plants all of them.
struct `Planted bugs` {
    @Test(arguments: [Mutant.ackBeforeSync, .clientIDIgnored, .hiddenLeftOut, .recallStaysUnread, .tenantsMixedUp])
    func `are found`(mutant: Mutant) throws {
        let found = try Run.hunt(mutant)
        #expect(found?.violation != nil, "\(mutant.sentence)")
    }

    @Test func `break nearly every clause`() {
        #expect(Set(Mutant.allCases.map(\.clause)) == [1, 2, 3, 4, 5, 6, 7, 8, 10])
    }
}
