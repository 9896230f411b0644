/// Every operation of the Server API that is served.
package enum ServerOperations {
    package static let table = OperationTable(
        UserOperations.all + MessageOperations.all + GroupOperations.all + HistoryOperations.all
    )
}
