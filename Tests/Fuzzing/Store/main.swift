internal import FuzzDriver

FuzzDriver.main(storeFuzzTargets)
