/// Which users an app means by the tags it gave them.
package struct TagAudience: Hashable, Sendable {
    package enum Operator: Hashable, Sendable {
        case and
        case or
    }

    /// Some tags, and how they go together.
    package struct Item: Hashable, Sendable {
        package var tags: [String]
        /// Whether a user must have all of the tags, or any.
        package var joining: Operator
        /// Whether those are meant who do not have them so.
        package var isNegated: Bool
        /// How it goes together with the items before it.
        package var linking: Operator

        package init(
            _ tags: [String],
            joining: Operator = .and,
            isNegated: Bool = false,
            linking: Operator = .and
        ) {
            self.tags = tags
            self.joining = joining
            self.isNegated = isNegated
            self.linking = linking
        }

        fileprivate func includes(_ owned: Set<String>) -> Bool {
            let has =
                switch joining {
                case .and: tags.allSatisfy(owned.contains)
                case .or: tags.contains(where: owned.contains)
                }
            return has != isNegated
        }
    }

    /// Taken one after another, from the first.
    package var items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }

    /// Whether a user with exactly these tags is meant; without any item nobody is.
    package func includes(_ owned: Set<String>) -> Bool {
        guard let first = items.first else { return false }
        return items.dropFirst().reduce(first.includes(owned)) { before, item in
            switch item.linking {
            case .and: before && item.includes(owned)
            case .or: before || item.includes(owned)
            }
        }
    }
}
