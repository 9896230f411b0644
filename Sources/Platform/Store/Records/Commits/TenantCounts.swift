/// How many there are of what no key counts; commits that change a count carry all of them.
package struct TenantCounts: Hashable, Sendable {
    /// Groups that were made and not dismissed.
    package var groups: UInt32
    /// Users whose account was ended.
    package var goneUsers: UInt32

    package init(groups: UInt32 = 0, goneUsers: UInt32 = 0) {
        self.groups = groups
        self.goneUsers = goneUsers
    }
}
