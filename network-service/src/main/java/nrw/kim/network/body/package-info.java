/** Gremien: Lenkungsgruppe and groups, their rules and their seats by function (B1-01 to B1-15). */
package nrw.kim.network.body;
