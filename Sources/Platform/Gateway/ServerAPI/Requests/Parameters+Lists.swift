package import PlatformCore

/// How the items of a list may be written, apart from repeated fields and JSON arrays.
package enum ListForm: Sendable {
    case repeated
    /// Several in one field, divided by commas; blanks around items and empty items are dropped.
    case commas
}

extension Parameters {
    /// Plural lists of IDs, which the vendor's SDKs join by commas or repeat as they like.
    private static let namesWithCommas: Set<String> = [
        "userIds", "targetIds", "groupIds", "followUserIds", "userGroupIds",
    ]

    package func userIDs(
        _ name: String,
        countMax: Int,
        in form: ListForm = .repeated
    ) throws(ServerAPIError) -> [UserID] {
        try nonEmpty(name, optionalUserIDs(name, countMax: countMax, in: form))
    }

    package func optionalUserIDs(
        _ name: String,
        countMax: Int,
        in form: ListForm = .repeated
    ) throws(ServerAPIError) -> [UserID] {
        try ids(name, countMax: countMax, in: form)
    }

    package func groupIDs(
        _ name: String,
        countMax: Int,
        in form: ListForm = .repeated
    ) throws(ServerAPIError) -> [GroupID] {
        try nonEmpty(name, optionalGroupIDs(name, countMax: countMax, in: form))
    }

    package func optionalGroupIDs(
        _ name: String,
        countMax: Int,
        in form: ListForm = .repeated
    ) throws(ServerAPIError) -> [GroupID] {
        try ids(name, countMax: countMax, in: form)
    }

    package func chatroomIDs(_ name: String, countMax: Int) throws(ServerAPIError) -> [ChatroomID] {
        try nonEmpty(name, ids(name, countMax: countMax, in: .repeated))
    }

    /// The texts of a list; there may be none.
    package func texts(_ name: String, countMax: Int, max limit: TextLimit) throws(ServerAPIError) -> [String] {
        let given = try all(name)
        try check(name, count: given.count, countMax)
        return try given.map { (parameter) throws(ServerAPIError) in try parameter.text(max: limit) }
    }

    /// The fields `name[ID]=text`, as group IDs or the like and their texts.
    package func brackets<ID: TextID>(
        _ name: String,
        as type: ID.Type,
        countMax: Int,
        max limit: TextLimit
    ) throws(ServerAPIError) -> [(id: ID, text: String)] {
        let given = try bracketed(name)
        try check(name, count: given.count, countMax)
        return try given.map { (pair) throws(ServerAPIError) in
            (try Parameter.id(pair.id, name: name), try pair.text.text(max: limit))
        }
    }

    private func ids<ID: TextID>(_ name: String, countMax: Int, in form: ListForm) throws(ServerAPIError) -> [ID] {
        let given = try all(name)
        let hasCommas = form == .commas || Self.namesWithCommas.contains(name)
        var ids: [ID] = []
        for parameter in given {
            let text = try parameter.text()
            guard hasCommas else {
                ids.append(try Parameter.id(text, name: name))
                continue
            }
            for item in text.split(separator: ",") where !item.trimmed.isEmpty {
                ids.append(try Parameter.id(String(item.trimmed), name: name))
            }
        }
        try check(name, count: ids.count, countMax)
        return ids
    }

    private func nonEmpty<ID>(_ name: String, _ ids: [ID]) throws(ServerAPIError) -> [ID] {
        guard !ids.isEmpty else { throw missing(name) }
        return ids
    }

    private func check(_ name: String, count: Int, _ countMax: Int) throws(ServerAPIError) {
        guard count <= countMax else {
            throw ServerAPIError(.parameterTooLong, "\(name) has more than \(countMax) items.")
        }
    }
}
