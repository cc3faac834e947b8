/** Records that a KI keeps by PUT: created or replaced as a whole, announced when something is different. */
package nrw.kim.network.register;
