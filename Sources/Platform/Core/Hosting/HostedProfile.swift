/// What is kept of a user beside name and portrait, which stand in the user's record and nowhere else.
package struct HostedProfile: SingleShelfItem {
    package static let kind = ShelfKind.hostedProfile

    package var fields: ProfileFields
    /// What the app has added to the usual fields.
    package var extra: ProfileFields

    package init(fields: ProfileFields = ProfileFields(), extra: ProfileFields = ProfileFields()) {
        self.fields = fields
        self.extra = extra
    }

    package var isEmpty: Bool { fields.isEmpty && extra.isEmpty }
}
