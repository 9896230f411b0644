package import PlatformCore

// What operations ask for. A function without `optional` or a default throws when the parameter is absent.

extension Parameters {
    package func text(_ name: String, max limit: TextLimit) throws(ServerAPIError) -> String {
        try required(name).text(max: limit)
    }

    package func optionalText(_ name: String, max limit: TextLimit) throws(ServerAPIError) -> String? {
        try optional(name)?.text(max: limit)
    }

    package func userID(_ name: String) throws(ServerAPIError) -> UserID {
        try required(name).id(as: UserID.self)
    }

    package func groupID(_ name: String) throws(ServerAPIError) -> GroupID {
        try required(name).id(as: GroupID.self)
    }

    package func optionalGroupID(_ name: String) throws(ServerAPIError) -> GroupID? {
        try optional(name)?.id(as: GroupID.self)
    }

    package func chatroomID(_ name: String) throws(ServerAPIError) -> ChatroomID {
        try required(name).id(as: ChatroomID.self)
    }

    package func flag(_ name: String) throws(ServerAPIError) -> Bool {
        try required(name).flag()
    }

    package func flag(_ name: String, default other: Bool) throws(ServerAPIError) -> Bool {
        try optional(name)?.flag() ?? other
    }

    package func integer(_ name: String, in range: ClosedRange<Int64>) throws(ServerAPIError) -> Int64 {
        try required(name).integer(in: range)
    }

    package func integer(
        _ name: String,
        in range: ClosedRange<Int64>,
        default other: Int64
    ) throws(ServerAPIError) -> Int64 {
        try optional(name)?.integer(in: range) ?? other
    }

    package func optionalInteger(_ name: String, in range: ClosedRange<Int64>) throws(ServerAPIError) -> Int64? {
        try optional(name)?.integer(in: range)
    }

    /// A time in milliseconds since 1970.
    package func time(_ name: String) throws(ServerAPIError) -> Timestamp {
        Timestamp(rawValue: try required(name).integer(in: Self.times))
    }

    /// One of the numbers an enumeration has, such as a conversation type.
    package func choice<Choice: RawRepresentable<Int>>(
        _ name: String,
        of type: Choice.Type
    ) throws(ServerAPIError) -> Choice {
        let number = try required(name).integer()
        guard let choice = Int(exactly: number).flatMap(Choice.init(rawValue:)) else {
            throw ServerAPIError(.parameterInvalid, "\(name) cannot be \(number).")
        }
        return choice
    }

    /// Up to the year 9999.
    private static let times: ClosedRange<Int64> = 0...253_402_300_799_999
}
